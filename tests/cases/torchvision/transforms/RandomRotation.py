import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.RandomRotation(10)
    transforms.RandomRotation(degrees=10)
    return "built"
