import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.is_anomaly_check_nan_enabled: Paddle has no anomaly mode; FLAGS_check_nan_inf=1 looks for nan
    return torch.is_anomaly_check_nan_enabled
