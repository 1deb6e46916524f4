import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    return paddle.isfinite(x), paddle.isfinite(x=x), paddle.isfinite(x[:2])


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return paddle.isfinite(x.astype('int32'))
