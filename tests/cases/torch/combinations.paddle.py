import paddle


def case_forms():
    v = paddle.to_tensor([1, 2, 3, 4])
    return paddle.combinations(v), paddle.combinations(v, 3), paddle.combinations(v, r=2, with_replacement=True)
