import paddle


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [2.0, 5.0, 4.0]])
    out = paddle.empty([2])
    paddle.assign(paddle.nanquantile(x, 0.5, 1), out)
    return paddle.nanquantile(x, 0.3), paddle.nanquantile(x, 0.3, 1), paddle.nanquantile(x, 0.5, axis=0, keepdim=True), out
