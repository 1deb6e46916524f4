def assign_all(values, out):
    """Copies several results into the Tensors that out= names."""
    for value, tensor in zip(values, out):
        paddle.assign(value, tensor)
    return out
