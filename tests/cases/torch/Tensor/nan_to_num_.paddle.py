import paddle


def case_forms():
    x = paddle.to_tensor([1.0, float("nan"), float("inf")])
    a, b = x.clone(), x.clone()
    a.nan_to_num_()
    same = b.nan_to_num_(nan=0.5, posinf=3.0)
    return a, b, same
