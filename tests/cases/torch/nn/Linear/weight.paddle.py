import paddle
from caselib import floats, fill
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
    reset_parameters(m)
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
