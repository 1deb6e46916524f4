import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = paddle.empty([5], dtype=paddle.bool)
    paddle.assign(paddle.isneginf(x), out)
    return paddle.isneginf(x), paddle.isneginf(x=x), paddle.isneginf(x[:2]), out
