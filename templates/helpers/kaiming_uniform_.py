def kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu'):
    """kaiming_uniform_ that takes axis 1 of every weight for its inputs, and gives the Tensor back."""
    fan_in, fan_out = calculate_fan_in_and_fan_out(tensor)
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    paddle.nn.initializer.KaimingUniform(
        fan_in=fan_in if mode == 'fan_in' else fan_out, negative_slope=a, nonlinearity=nonlinearity
    )(value)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor
