def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    """layer_norm over all axes, too, and with a weight of the normalized shape; Paddle's raises."""
    axes = list(range(-len(normalized_shape), 0))
    output = input - input.mean(axes, keepdim=True)
    output = output * paddle.rsqrt(output.square().mean(axes, keepdim=True) + eps)
    if weight is not None:
        output = output * weight
    return output if bias is None else output + bias
