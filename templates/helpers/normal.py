def normal(mean, std):
    """paddle.normal, also of two vectors; as in torch no gradient goes through it."""
    mean, std = [x.detach() if paddle.is_tensor(x) else x for x in (mean, std)]
    if paddle.is_tensor(mean) and paddle.is_tensor(std):
        return mean + paddle.normal(0.0, std)
    return paddle.normal(mean, std)
