"""The register as files that others can use: workbook, CSV, Open Contracting, contract registers, calendar.

Each maker takes agreements one by one and writes them out as they come, so that memory does not grow with
the register.
"""
