import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = paddle.empty([5], dtype=paddle.bool)
    paddle.assign(paddle.isposinf(x), out)
    return paddle.isposinf(x), paddle.isposinf(x=x), paddle.isposinf(x[:2]), out
