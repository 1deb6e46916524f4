def sum_to_size(x, size):
    """The sum over all axes along which a Tensor of this size would be expanded to x."""
    x = x.sum(list(range(x.ndim - len(size)))) if x.ndim > len(size) else x
    axes = [i for i, n in enumerate(size) if n == 1]
    return x.sum(axes, keepdim=True) if axes else x
