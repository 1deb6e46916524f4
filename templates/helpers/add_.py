def add_(x, other):
    """x.add_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.add_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=other)
