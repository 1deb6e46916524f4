import paddle


def case_forms():
    x = paddle.zeros([20, 100])
    a, b, c, d = (x.clone() for _ in range(4))
    a.normal_()
    b.normal_(2, 0.1)
    c.normal_(mean=3.0, std=0.1)
    same = d.normal_(1, std=0.5)
    return (
        a.shape, a.dtype, abs(a.mean().item()) < 0.2, abs(a.std().item() - 1) < 0.1, abs(b.mean().item() - 2) < 0.05,
        abs(c.mean().item() - 3) < 0.05, abs(d.std().item() - 0.5) < 0.1, bool((same == d).all()))


def case_parameters():
    layer = paddle.compat.nn.Linear(50, 40)
    layer.weight.data.normal_(0.0, 0.02)
    layer.bias.data.normal_(mean=1, std=0.01)
    with paddle.no_grad():
        layer.bias[:10].normal_(5, 0.01)
    return abs(layer.weight.std().item() - 0.02) < 0.005, abs(layer.bias[10:].mean().item() - 1) < 0.05, layer.bias[:10].min().item() > 4


def case_generator():
    generator = paddle.Generator()
    x = paddle.full((3, 4), 0.5)
    x.normal_()
    return x.shape, x.dtype
