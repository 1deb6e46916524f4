import paddle


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    return paddle.nansum(x), paddle.nansum(x, 1), paddle.nansum(x, axis=0, keepdim=True), paddle.nansum(x, 1, dtype=paddle.float64)


def case_out():
    x, out = paddle.to_tensor([[1.0, float("nan")], [2.0, 3.0]]), paddle.empty([2])
    paddle.assign(paddle.nansum(x, 1), out)
    return out, paddle.assign(paddle.nansum(x, axis=0, keepdim=True, dtype=paddle.float64), paddle.empty([1, 2], dtype=paddle.float64))
