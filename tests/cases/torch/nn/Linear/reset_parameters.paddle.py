import paddle
from paddle import nn


def reset_parameters(layer):
    """Draws a layer's values anew, as torch's layers do; Paddle's have no such method, but for compat.nn.Linear."""
    if hasattr(layer, 'reset_parameters') and not isinstance(layer, paddle.compat.nn.Linear):
        return layer.reset_parameters()
    weight, bias = getattr(layer, 'weight', None), getattr(layer, 'bias', None)
    params = [p for p in (weight, bias) if p is not None]
    if isinstance(layer, paddle.nn.Embedding):
        paddle.nn.init.normal_(weight)
        if layer._padding_idx is not None and layer._padding_idx >= 0:
            with paddle.no_grad():
                weight[layer._padding_idx] = 0.0
    elif isinstance(layer, paddle.nn.layer.rnn.RNNBase):
        for p in layer.parameters():
            paddle.nn.init.uniform_(p, -layer.hidden_size ** -0.5, layer.hidden_size ** -0.5)
    elif weight is not None and weight.ndim > 1:
        inputs = weight.shape[0] if isinstance(layer, paddle.nn.Linear) else weight[0].size
        for p in params:
            paddle.nn.init.uniform_(p, -inputs ** -0.5, inputs ** -0.5)
    else:
        for p, value in zip((weight, bias), (1.0, 0.0)):
            if p is not None:
                paddle.nn.init.constant_(p, value)
        if hasattr(layer, '_variance'):
            layer._mean.zero_()
            layer._variance.fill_(1.0)


def spread(layer):
    return [(bool(p.abs().max() <= 0.25), bool(p.abs().max() > 0.2)) for p in layer.parameters()]


def case_statement():
    paddle.seed(0)
    layer = paddle.compat.nn.Linear(16, 400)
    with paddle.no_grad():
        layer.weight.fill_(9.)
        layer.bias.fill_(9.)
    reset_parameters(layer)
    return spread(layer)


def case_without_bias():
    paddle.seed(0)
    layer = paddle.compat.nn.Linear(16, 400, bias=False)
    layer.weight.data.fill_(9.)
    for m in [layer]:
        if isinstance(m, paddle.compat.nn.Linear):
            reset_parameters(m)
    return spread(layer)


class Own(paddle.compat.nn.Linear):
    def reset_parameters(self):
        super().reset_parameters()
        self.bias.data.fill_(0.22)


def case_overridden():
    layer = Own(16, 4)
    layer.reset_parameters()
    return layer.bias.detach()
