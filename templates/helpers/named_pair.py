def named_pair(pair):
    """Values and indices by name, as torch's results have them."""
    from collections import namedtuple
    return namedtuple("Pair", ["values", "indices"])(*pair)
