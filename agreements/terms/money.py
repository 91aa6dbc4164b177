"""How a sum of money is written, wherever it stands."""

from decimal import Decimal


def money(amount: Decimal, currency: str) -> str:
    """Write a sum as `£200,000`, `-£12.50` or `1,250.50 EUR`."""
    figure = f"{amount:,.2f}".removesuffix(".00")
    if currency != "GBP":
        return f"{figure} {currency}"
    return f"-£{figure.removeprefix('-')}" if figure.startswith("-") else f"£{figure}"
