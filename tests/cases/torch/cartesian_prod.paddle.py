import paddle


def case_forms():
    v, w = paddle.to_tensor([1, 2]), paddle.to_tensor([3, 4, 5])
    pair = (v, w)
    return paddle.cartesian_prod([v, w]), paddle.cartesian_prod([*pair]), paddle.cartesian_prod([v])
