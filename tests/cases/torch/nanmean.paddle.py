import paddle


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    out = paddle.empty([3])
    paddle.assign(paddle.nanmean(x, 0), out)
    return paddle.nanmean(x), paddle.nanmean(x, 1), paddle.nanmean(x, axis=0, keepdim=True), out
