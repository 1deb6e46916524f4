import paddle


def case_forms():
    scalar = paddle.to_tensor(2.5)
    return bool(scalar), bool(paddle.to_tensor([0.0]))
