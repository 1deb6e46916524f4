def frozen_layer_norm(x, normalized_shape, weight, bias=None, epsilon=1e-05):
    """layer_norm by a weight that may be frozen: Paddle leaves such a weight out of the gradient of its input."""
    if weight is not None:
        x, weight = attached(x, weight)
    return paddle.nn.functional.layer_norm(x, normalized_shape, weight, bias, epsilon)
