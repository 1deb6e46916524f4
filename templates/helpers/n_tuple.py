def n_tuple(x, n):
    """A tuple of n: x itself when it has elements, else n times x."""
    return tuple(x) if hasattr(x, '__iter__') else (x,) * n
