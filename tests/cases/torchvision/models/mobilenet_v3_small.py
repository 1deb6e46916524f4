import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.mobilenet_v3_small()
        models.mobilenet_v3_small(weights=None)
        models.mobilenet_v3_small(pretrained=False)
        models.mobilenet_v3_small(num_classes=7)
        models.mobilenet_v3_small(pretrained=True)
        models.mobilenet_v3_small(weights="DEFAULT", progress=True)
        print(models.mobilenet_v3_small)
    return "built"
