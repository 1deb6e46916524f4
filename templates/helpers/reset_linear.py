def reset_linear(layer):
    """Draws a Linear's values anew: compat.nn.Linear takes the outputs for its inputs."""
    bound = layer.weight.shape[1] ** -0.5
    for p in (layer.weight, layer.bias):
        if p is not None:
            paddle.nn.init.uniform_(p, -bound, bound)
