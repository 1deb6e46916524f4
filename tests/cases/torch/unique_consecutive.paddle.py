import paddle


def case_forms():
    i = paddle.to_tensor([1, 1, 2, 2, 3, 1])
    values, inverse, counts = paddle.unique_consecutive(i, return_inverse=True, return_counts=True)
    return paddle.unique_consecutive(i), values, inverse, counts, paddle.unique_consecutive(paddle.to_tensor([[1, 2], [1, 2]]), axis=0)
