import paddle
from caselib import floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    x.stop_gradient = False
    y = paddle.to_tensor(floats(3, 4)).requires_grad_(True)
    w = paddle.ones([2], requires_grad=True)
    w.stop_gradient = True
    flag = True
    v = paddle.ones([2])
    v.stop_gradient = False
    (x * y).sum().backward()
    return x.grad, y.grad, not w.stop_gradient, not v.stop_gradient, not paddle.ones([2]).requires_grad_(requires_grad=True).stop_gradient


def frozen(module_or_tensor):
    module_or_tensor.requires_grad_(False)
    return module_or_tensor


def case_unknown():
    return not frozen(paddle.ones([2], requires_grad=True)).stop_gradient, [not p.stop_gradient for p in parameters(frozen(paddle.nn.Linear(2, 2)))]


def call(function, *arguments):
    return function(*arguments)


def switched(t: paddle.Tensor, flag):
    t.stop_gradient = not flag
    return not t.stop_gradient


def case_flag():
    return call(switched, paddle.ones([2]), True), call(switched, paddle.ones([2]), False)


def case_of_a_layer():
    layer = paddle.nn.Linear(3, 4)
    bias, weight = layer.bias.requires_grad_(False), layer.weight.requires_grad_(False)
    return not bias.stop_gradient, not weight.stop_gradient, not layer.bias.stop_gradient
