import paddle
import paddle.nn.functional as F
from caselib import floats


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(s, 1)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(x=s, output_size=2, return_mask=False)


def case_indices():
    values, where = long_indices(F.adaptive_max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, return_mask=True))
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.adaptive_max_pool1d(x.unsqueeze(0), output_size=2).squeeze(0))
    return out


def case_indices_of_their_dtype():
    x = paddle.to_tensor(floats(2, 3, 8))
    values, indices = long_indices(F.adaptive_max_pool1d(x, 2, return_mask=True))
    return values, indices, long_indices(F.adaptive_max_pool1d(x, 2, return_mask=True))[1]


# The image must be seen to have no batch: the call stands in the line of its loop, so that no function is made of it.
def case_indices_without_batch():
    image, out = paddle.randn([3, 8]), []
    image[...] = paddle.to_tensor(floats(3, 8))
    for size in (2, 3): out.append(long_indices([t.squeeze(0) for t in F.adaptive_max_pool1d(image.unsqueeze(0), size, return_mask=True)]))
    return out


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(2, 3, 8)), []
    for flag in (True, False):
        out.append(long_indices(F.adaptive_max_pool1d(x, 2, return_mask=flag)))
    return out
