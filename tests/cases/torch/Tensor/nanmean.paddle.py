import paddle


def case_forms():
    x = paddle.to_tensor([[1.0, float("nan"), 3.0], [4.0, 1.0, float("nan")]])
    return x.nanmean(), x.nanmean(1), x.nanmean(axis=0, keepdim=True), x.nanmean(1, True)
