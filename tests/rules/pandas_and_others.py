"""Objects of libraries that need not be installed: pandas, PIL, OpenCV, scipy."""
import torch


def frame(path):
    import pandas as pd
    df = pd.read_csv(path)
    df = df.where(df["size"] > 0).copy()
    df.sort_values("a").max(axis=0)
    counts = df["a"].sum(), df.T.view, df["a"].clip(0, 1), df.mean(axis=1).abs()
    return torch.tensor(df["a"].values), counts


def image(path):
    from PIL import Image
    img = Image.open(path).convert("RGB")
    r, g, b = img.split()
    w, h = img.size
    return img.copy().transpose(Image.FLIP_LEFT_RIGHT).resize((w, h)), r.size[0], g, b


def picture(path):
    import cv2
    img = cv2.imread(path)
    return img.transpose(2, 0, 1).copy(), img.max(axis=0), cv2.resize(img, (1, 1)).sum(axis=-1)


def matrix(path):
    import scipy.sparse as sp
    m = sp.load_npz(path)
    return m.sum(axis=1).max(axis=0), m.T.dot(m), m.copy().transpose()
