import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.densenet201()
        models.densenet201(weights=None)
        models.densenet201(pretrained=False)
        models.densenet201(num_classes=7)
        models.densenet201(pretrained=True)
        models.densenet201(weights="DEFAULT", progress=True)
        print(models.densenet201)
    return "built"
