import paddle


def case_inverse():
    return paddle.argsort(paddle.to_tensor([2, 0, 1]))
