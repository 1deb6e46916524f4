"""Lists of Tensors of several kinds of dtype: torch takes the highest, Paddle refuses."""
import paddle


def case_joined():
    x, i, m = paddle.to_tensor([1.5, 2.5]), paddle.to_tensor([1, 2]), paddle.to_tensor([True, False])
    return paddle.concat([i.astype(x.dtype), x]), paddle.concat((x, i.astype(x.dtype), m.astype(x.dtype))), paddle.concat([m.astype(i.dtype), i], axis=0), paddle.concat([x, x + i.astype(x.dtype)])


def case_stacked():
    x, i, m = paddle.to_tensor([1.5, 2.5]), paddle.to_tensor([1, 2]), paddle.to_tensor([True, False])
    return paddle.stack([i.astype(x.dtype), x]), paddle.stack((x, i.astype(x.dtype), m.astype(x.dtype)), axis=1), paddle.stack([m.astype(i.dtype), i])


def case_stacked_along_an_axis():
    x, i = paddle.to_tensor([1.5, 2.5]), paddle.to_tensor([1, 2])
    return paddle.hstack([i.astype(x.dtype), x]), paddle.vstack((x, i.astype(x.dtype))), paddle.dstack([x, i.astype(x.dtype)]), paddle.column_stack([i.astype(x.dtype), x])
