import paddle


def case_forms():
    return bool(paddle.to_tensor([1.5])), bool(paddle.to_tensor(0)), bool(paddle.to_tensor([False]))
