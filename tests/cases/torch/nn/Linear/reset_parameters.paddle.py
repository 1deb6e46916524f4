import paddle
from paddle import nn


def reset_linear(layer):
    """Draws a Linear's values anew: compat.nn.Linear takes the outputs for its inputs."""
    bound = layer.weight.shape[1] ** -0.5
    for p in (layer.weight, layer.bias):
        if p is not None:
            paddle.nn.init.uniform_(p, -bound, bound)


def spread(layer):
    return [(bool(p.abs().max() <= 0.25), bool(p.abs().max() > 0.2)) for p in layer.parameters()]


def case_statement():
    paddle.seed(0)
    layer = paddle.compat.nn.Linear(16, 400)
    with paddle.no_grad():
        layer.weight.fill_(9.)
        layer.bias.fill_(9.)
    reset_linear(layer)
    return spread(layer)


def case_without_bias():
    paddle.seed(0)
    layer = paddle.compat.nn.Linear(16, 400, bias=False)
    layer.weight.data.fill_(9.)
    for m in [layer]:
        if isinstance(m, paddle.compat.nn.Linear):
            reset_linear(m)
    return spread(layer)


class Own(paddle.compat.nn.Linear):
    def reset_parameters(self):
        super().reset_parameters()
        self.bias.data.fill_(0.22)


def case_overridden():
    layer = Own(16, 4)
    layer.reset_parameters()
    return layer.bias.detach()
