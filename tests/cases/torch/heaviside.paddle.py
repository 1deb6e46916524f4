import paddle


def case_forms():
    x, v = paddle.to_tensor([-1.0, 0.0, 2.0]), paddle.to_tensor([0.5])
    out = paddle.empty([3])
    paddle.assign(paddle.heaviside(x, v), out)
    return paddle.heaviside(x, v), paddle.heaviside(x, y=v), out
