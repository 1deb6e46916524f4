import paddle
from caselib import floats, fill
from paddle import nn


def reset_linear(layer):
    """Draws a Linear's values anew: compat.nn.Linear takes the outputs for its inputs."""
    bound = layer.weight.shape[1] ** -0.5
    for p in (layer.weight, layer.bias):
        if p is not None:
            paddle.nn.init.uniform_(p, -bound, bound)


def case_shape():
    return paddle.compat.nn.Linear(4, 3).weight.shape


def case_product():
    m = paddle.compat.nn.Linear(4, 3)
    fill(m)
    return paddle.to_tensor(floats(2, 4)) @ m.weight.t() + m.bias, m(paddle.to_tensor(floats(2, 4)))


def case_row_written():
    m = paddle.compat.nn.Linear(4, 3)
    fill(m)
    m.weight.data[1] = 0.0
    return m.weight, m(paddle.to_tensor(floats(2, 4)))


def case_tied():
    emb = nn.Embedding(5, 4)
    head = paddle.compat.nn.Linear(4, 5, bias=False)
    fill(emb)
    head.weight = emb.weight
    return head(emb(paddle.to_tensor([0, 3])))


def case_features_beside():
    m = paddle.compat.nn.Linear(4, 3)
    return m.weight.shape[0] == m.out_features, m.in_features


def case_dtype():
    m = paddle.compat.nn.Linear(4, 3, dtype=paddle.float64)
    return m(paddle.to_tensor(floats(2, 4)).astype('float64')).dtype == paddle.float64, m.weight.dtype == paddle.float64


def case_isinstance_of():
    m = paddle.compat.nn.Linear(4, 3)
    return isinstance(m, paddle.compat.nn.Linear), m.weight.shape


def case_reset():
    m = paddle.compat.nn.Linear(4, 3)
    reset_linear(m)
    return m.weight.shape, bool((m.weight.abs() <= 1).all())


def make(*sizes, **options):
    layer = paddle.compat.nn.Linear(*sizes, 5)
    fill(layer)
    twin = paddle.compat.nn.Linear(3, 5, **options)
    fill(twin)
    return layer, twin


def case_stars():
    x, options = paddle.to_tensor(floats(2, 3)), {}
    options["bias"] = False
    layer, twin = make(3, **options)
    return layer(x), twin(x), layer.weight, twin.bias
