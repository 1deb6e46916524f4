def unchecked(x):
    """The memory of x; Paddle's check of what a backward pass needs does not see what is written there."""
    return paddle.utils.dlpack.from_dlpack(paddle.utils.dlpack.to_dlpack(x.detach()))
