def tensor_of(*data, dtype='float32'):
    """An empty Tensor of the given sizes, or one of the given values, as torch.Tensor makes them."""
    if not data or isinstance(data[0], int):
        return paddle.empty(list(data) or [0], dtype)
    if isinstance(data[0], paddle.Size):
        return paddle.empty(data[0], dtype)
    return paddle.to_tensor(list(data[0]) if isinstance(data[0], range) else data[0], dtype=dtype)
