import paddle


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0, 2.0], [4.0, 1.0, float("nan"), 0.0]])
    values, _ = paddle.compat.nanmedian(x, 1)
    return paddle.compat.nanmedian(x), values, paddle.compat.nanmedian(x, dim=0)[0], paddle.compat.nanmedian(x, 1, keepdim=True)[0]
