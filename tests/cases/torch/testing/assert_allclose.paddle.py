import paddle
from caselib import floats


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


def case_only_converted():
    x = paddle.to_tensor(floats(2))
    if x.shape[0] == 3:
        assert_close(x, x, equal_nan=True, check_dtype=False, rtol=1e-3, atol=1e-3)
        assert_close(x, x, equal_nan=True, check_dtype=False)
    return 1
