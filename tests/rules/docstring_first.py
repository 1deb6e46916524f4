#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# A comment of the file.
"""The module's docstring stays first,
even when a function is added to the file: `torch.logdet`.
"""

import torch

from caselib import floats

__all__ = ["case_docstring"]


def case_docstring():
    """torch.sum"""
    x = torch.tensor(floats(2, 3))
    return torch.logdet(x @ x.t()), __doc__.split(",")[0]
