import paddle


def case_forms():
    p = paddle.to_tensor([0.0, 1.0])
    return paddle.bernoulli(p), paddle.bernoulli(x=p), paddle.bernoulli(paddle.full((3, 2), 0.5)).shape


def case_generator_and_out():
    p = paddle.to_tensor([0.0, 1.0])
    out = paddle.empty([2])
    paddle.assign(paddle.bernoulli(p), out)
    return paddle.bernoulli(p), out
