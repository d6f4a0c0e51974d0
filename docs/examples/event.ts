import { compareEvent } from 'rashomon'
import { parseEvent } from 'rashomon/input'
import { renderMarkdown } from 'rashomon/report'

const json = `{
  "title": "Rally at the depot",
  "date": "2025-05-04",
  "accounts": [
    { "id": "police", "party": "Police", "text": "Two people were injured at the rally." },
    { "id": "union", "party": "Union", "text": "Seven people were injured at the rally." }
  ]
}`

const comparison = compareEvent(parseEvent(json))
console.log(renderMarkdown(comparison).split('\n').slice(0, 12).join('\n'))
