import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    return paddle.isnan(x), paddle.isnan(x=x), paddle.isnan(x[:2])


def case_bool():
    x = paddle.to_tensor([[True, False], [False, True]])
    return paddle.isnan(x.astype('int32'))
