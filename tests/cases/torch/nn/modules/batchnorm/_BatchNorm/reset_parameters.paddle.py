import paddle
from paddle import nn
from caselib import fill


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


class Counter:
    def __init__(self):
        self.n = 5

    def reset_parameters(self):
        self.n = 0


def call(function, *arguments):
    return function(*arguments)


def reset(thing):
    thing.reset_parameters()
    return thing.n


def case_of_the_users():
    return call(reset, Counter())


def case_of_batch_norm():
    norm = nn.BatchNorm2D(3)
    fill(norm)
    reset_parameters(norm)
    return norm.weight.detach(), norm.bias.detach()


def todo_of_a_call():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm.reset_parame: Paddle's layers have no reset_parameters
    return nn.BatchNorm2D(3).reset_parameters()
