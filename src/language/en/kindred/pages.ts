// The inner pages of a newspaper: markets, transport, history, the arts, and what is done there. Own knowledge.
export const pages = `
stock share equity dow nasdaq index
bond treasury yield
currency dollar euro yuan ruble
bitcoin cryptocurrency crypto
bankrupt bankruptcy insolvency default
layoff redundancy
consumer shopper customer buyer
retail retailer store shop supermarket
restaurant diner cafe bar
tourism tourist visitor traveler traveller
passenger commuter rider traveler
traffic congestion road highway
accident crash collision derail derailment
driver motorist cyclist
pedestrian walker
bus coach shuttle
subway metro tube
port harbor harbour dock
warehouse depot storage
pipeline refinery gas
solar wind renewable
parent guardian family
adult grown-up
woman female girl
man male boy
gay lesbian transgender lgbt
indigenous native aboriginal tribe
muslim islam mosque
christian church
jewish jew synagogue
slavery slave
murder homicide kill slay
kidnap abduct abduction hostage
robbery theft burglary steal
smuggle trafficking smuggler
gang cartel mafia
testimony evidence witness testify
appeal appellate overturn
jury juror
bail parole probation
pardon clemency amnesty
impeach impeachment
veto override
constitution constitutional unconstitutional
census population
district constituency redistricting
referendum proposition
absentee mail-in
irregularity fraud rigging
debate hearing
hearing testimony inquiry
whistleblower leak disclosure
scandal controversy
apology apologize regret sorry
successor replace replacement
deputy vice
king queen monarch royal crown
prince princess
film movie cinema
actor actress star
singer musician band music album
author writer novel book
art artist painting gallery
award prize honor honour
olympic medal games
tournament cup championship league
stadium arena venue
tie draw stalemate
foul penalty
transfer signing
record best highest
milestone landmark historic
deadline cutoff
delay postpone defer
cancel scrap
plan proposal scheme blueprint
target goal aim objective
test trial experiment
sample test swab
source origin cause
result outcome
warning alert advisory
rumor rumour speculation
guarantee promise assurance assure
secret classified confidential
surveillance monitor monitoring observe observer
inspector inspection inspect
prohibition ban prohibit outlaw bar
permit license licence permission
fine penalty damages compensation
refund reimburse reimbursement
contract contractor tender bid
supplier supply vendor
`
