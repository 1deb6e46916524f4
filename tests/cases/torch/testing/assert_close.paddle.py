import paddle
import torch
from caselib import floats, ints


def assert_close(actual, expected, *, rtol=None, atol=None, equal_nan=False, check_dtype=True, msg=None, **ignored):
    """Raises AssertionError unless both have the same shape, dtype and values within torch's tolerances."""
    import numpy as np
    if isinstance(actual, dict):
        actual, expected = [actual[key] for key in expected], list(expected.values())
    if isinstance(actual, (list, tuple)):
        assert len(actual) == len(expected), msg
        for a, e in zip(actual, expected):
            assert_close(a, e, rtol=rtol, atol=atol, equal_nan=equal_nan, check_dtype=check_dtype, msg=msg)
        return
    dtypes = [str(x.dtype).split('.')[-1] if hasattr(x, 'dtype') else '' for x in (actual, expected)]
    assert not check_dtype or dtypes[0] == dtypes[1], msg or 'dtypes differ: %s and %s' % tuple(dtypes)
    tolerances = {'float16': (1e-3, 1e-5), 'bfloat16': (1.6e-2, 1e-5), 'float32': (1.3e-6, 1e-5)}
    numbers = [np.asarray(x.astype('float32') if d == 'bfloat16' else x) for x, d in zip((actual, expected), dtypes)]
    default = (1e-7, 1e-7) if numbers[0].dtype.kind in 'fc' else (0, 0)
    default = max((tolerances.get(d, default) for d in dtypes), key=lambda pair: pair[0])
    assert numbers[0].shape == numbers[1].shape, msg or 'shapes differ: %s and %s' % tuple(n.shape for n in numbers)
    np.testing.assert_allclose(
        *numbers, default[0] if rtol is None else rtol, default[1] if atol is None else atol, equal_nan,
        msg() if callable(msg) else msg or '')


def outcome(*args, **kwargs):
    try:
        # TODO(pt2pd): TPD3002 torch.testing.assert_close: starred arguments; spell the arguments out
        torch.testing.assert_close(*args, **kwargs)
    except AssertionError:
        return "differ"
    return "close"


def case_close():
    x = paddle.to_tensor(floats(2, 3))
    assert_close(x, x + 1e-7)
    assert_close(actual=x, expected=x * (1 + 1e-7), rtol=1e-5, atol=1e-5)
    assert_close(paddle.to_tensor(ints(3)), paddle.to_tensor(ints(3)), msg="equal")
    return 1


def case_raises():
    x = paddle.to_tensor(floats(2, 3))
    found = []
    for other, kw in ((x + 1, {}), (x + 0.01, {"rtol": 0.1, "atol": 0.1}), (x.astype('float64'), {}), (x.astype('float64'), {"check_dtype": False}), (x[0], {})):
        try:
            assert_close(x, other, rtol=kw.get("rtol", 1e-5), atol=kw.get("atol", 1e-5), check_dtype=kw.get("check_dtype", True))
            found.append("close")
        except AssertionError:
            found.append("differ")
    return found


def case_containers():
    x = paddle.to_tensor(floats(3))
    assert_close([x, x + 1], [x, x + 1])
    assert_close({"a": x}, {"a": x}, equal_nan=True)
    assert_close(1.0, 1.0 + 1e-9)
    return [f.__name__ for f in (assert_close,)]


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3)), {'rtol': 1e-3, 'atol': 1e-3}
    assert_close(x, x + 1e-5, **options)
    return x
