#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# A comment of the file.
"""The module's docstring stays first,
even when a function is added to the file: `torch.logdet`.
"""

import paddle

from caselib import floats


def logdet(x):
    """Logarithm of the determinant: nan where that is negative."""
    sign, value = paddle.linalg.slogdet(x)
    return paddle.where(sign < 0, paddle.full_like(value, float('nan')), value)


__all__ = ["case_docstring"]


def case_docstring():
    """torch.sum"""
    x = paddle.to_tensor(floats(2, 3))
    return logdet(x @ x.t()), __doc__.split(",")[0]
