def transpose_(x, dim0, dim1):
    """Swaps two axes of a Tensor itself."""
    order = list(range(x.ndim))
    order[dim0], order[dim1] = order[dim1], order[dim0]
    return x.transpose_(order)
