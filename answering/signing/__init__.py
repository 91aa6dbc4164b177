"""Who signs, who signed and who has not: what is asked of signing, wherever that is seen to.

`preferred` says which facts then go before others, `told` what is told of all parties at once or of none, and
`whether` what a yes or no to it comes down to.
"""
